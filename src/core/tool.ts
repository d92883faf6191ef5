/** Name and version as documents and the issue state them; a test holds it equal to package.json. */
export const TOOL = 'flakewarden 0.1.0';
