/** Text as Markdown shows it: no mark-up, no HTML, no entities, on one line. */
export function inline(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** An address that stands anywhere in Markdown, in a link's brackets too, without ending it or becoming mark-up. */
export function address(url: string): string {
  return url.replace(/[\s<>()[\]\\"'`]/g, (character) => {
    // Brackets and the apostrophe are left alone by `encodeURIComponent`.
    const code = character.charCodeAt(0);
    return code < 128 ? `%${code.toString(16).padStart(2, '0').toUpperCase()}` : encodeURIComponent(character);
  });
}

/** A passage as a block quote that keeps its line breaks. */
export function quoted(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => escaped(line.trim()));
  return lines
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `> ${paragraph.replaceAll('\n', '\\\n> ')}`)
    .join('\n>\n');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~$^=&{}]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** YAML front matter; what is null stays out. YAML reads JSON's strings and lists. */
export function frontMatter(fields: Readonly<Record<string, string | readonly string[] | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${typeof value === 'string' ? yaml(value) : `[${value.map(yaml).join(', ')}]`}`],
  );
  return ['---', ...lines, '---'].join('\n');
}

function yaml(text: string): string {
  // Characters that YAML does not allow, or takes for line breaks or a byte order mark, are written as numbers.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
