/** English as people type it, with the quotation marks and apostrophes of print. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([“‘—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“—–])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');
}
