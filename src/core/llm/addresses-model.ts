/**
 * Text that talks to a language model instead of to a person. A log has no reason to; whoever prints it hopes that
 * somebody feeds logs to a model. What is found here is reported as a fact and decides nothing: a few shapes cannot see
 * every attempt, and projects about models print such text in good faith.
 *
 * Words stand close together in all shapes (`NEAR`), and each pattern is linear.
 */
const SHAPES: readonly RegExp[] = [
  // Takes back what was said before.
  /\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?)\b[^.\n]{0,24}\b(?:previous|prior|above|earlier|preceding|foregoing|your|system|all|those)\b[^.\n]{0,24}\b(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?)\b/i,
  /\b(?:ignore|disregard|forget|overlook)\b[^.\n]{0,24}\byou(?:'ve| have| were)(?: been)? (?:told|instructed|given|asked)\b/i,
  /\b(?:new|updated|real|actual) (?:system )?instructions?(?::| (?:from|for you|follow|are)\b)|\bsystem override:/i,
  // Says who the reader is.
  /\b(?:you are|you're|act as|pretend to be|as) (?:now )?(?:an? |the )?(?:[a-z]{1,20} ){0,2}(?:AI|LLM|(?:large )?language model|chatbot|ai assistant)\b/i,
  /\b(?:note|message|attention|instructions?|notice|dear|hey|hello|hi) (?:to |for )?(?:the |any |all )?(?:AI|LLM|language model|chatbot|(?:AI )?assistant|Claude|ChatGPT|GPT|Copilot|Gemini)\b(?:s|[a-z ]{0,20} reading this)?[:!]/i,
  /\b(?:AI|LLM|language model|Claude|ChatGPT|Copilot|Gemini|assistant)s?[,:]? (?:you )?(?:must|please|should now|will now|are required to|is instructed to|has to)\b/i,
  // Asks for an answer of a certain kind, or for what the model was told.
  /\b(?:answer|respond|reply|output|classify|label|mark|report|rate|return)\b[^.\n]{0,24}\b(?:every|all|each|this|the|these)\b[^.\n]{0,16}\b(?:tests?|failures?|candidates?|findings?)\b[^.\n]{0,12}\b(?:as|with|to be)\b[^.\n]{0,16}\b(?:infra(?:structure)?|flaky|stable|harmless|network|unknown|safe|passed|not flaky)\b/i,
  /\b(?:reveal|print|show|repeat|leak|disclose|output|exfiltrate|send|include)\b[^.\n]{0,24}\b(?:your|the) (?:system prompt|hidden prompt|initial instructions|instructions above|api[ _-]?key)\b/i,
  // Plays a turn of a conversation, or the end of quoted text.
  /<\|(?:im_start|im_end|system|user|assistant|start_header_id|end_header_id|eot_id|endoftext|begin_of_text|start[ _a-z]{1,30}|end[ _a-z]{1,30})\|>/i,
  /\[\/?INST\]|<<\/?SYS>>|<\/?(?:untrusted|system_prompt|system-prompt|untrusted_log|tool_result|function_results)(?:[_-][a-z]{1,20})?>/i,
  /\b(?:BEGIN|END) UNTRUSTED\b/,
  /(?:^|\\n)\s{0,8}(?:Human|Assistant|#{1,4} ?(?:System|Instruction|Assistant)|SYSTEM(?: PROMPT| OVERRIDE| MESSAGE)?): ?(?=[A-Za-z"'{])/,
  // Letters that no screen shows: the tag characters carry ASCII one to one. A flag has six.
  /[\u{E0020}-\u{E007E}]{8}/u,
];

/** Characters of one text that are looked at: a message or line is shorter, and the rest is no sentence. */
const LOOKED_AT_CHARS = 4_000;

/** Does this line or message of a log look as if it talked to a language model? Far from certain. */
export function addressesModel(text: string): boolean {
  const start = text.slice(0, LOOKED_AT_CHARS);
  return SHAPES.some((shape) => shape.test(start));
}
