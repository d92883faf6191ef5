/** A test's dotted name, or a module's that could not be loaded. */
const ID = /^[A-Za-z_][\w.]*$/;
/** Tests that fail in the same way and place, and are listed below one description. */
const IDS = 1_000;

/** The names that Twisted's trial prints at the end of a description, below a blank line, one in each line. */
export class TrialIds {
  #ids: string[] = [];
  #belowBlank = false;

  line(text: string): void {
    if (text === '') {
      this.#ids = [];
      this.#belowBlank = true;
    } else if (this.#belowBlank && ID.test(text) && this.#ids.length < IDS) this.#ids.push(text);
    else {
      this.#ids = [];
      this.#belowBlank = false;
    }
  }

  /** The description is over. */
  get ids(): readonly string[] {
    return this.#ids;
  }
}
