import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as authored from '../../lib/claims/authored.ts';
import { source } from '../../lib/claims/record.ts';
import { claimsFolder } from './load.ts';

const files: Record<string, GenericSchema> = {
  occasion: authored.occasionFile,
  wordings: authored.wordingsFile,
  thread: authored.threadFile,
  people: authored.peopleFile,
  topics: authored.topicsFile,
  pack: authored.packFile,
};

/** JSON Schema of a kind of file of `assets/claims/`, for completion; `claims check` asks for more. */
function schemaOf(schema: GenericSchema): object {
  return toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema !== authored.recordSource) return jsonSchema;
      return { anyOf: [source, authored.sourceByName].map((option) => schemaOf(option)) };
    },
  });
}

/** The schema files by name. */
export function schemaFiles(): Record<string, string> {
  const entries = Object.entries(files).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(schemaOf(schema), null, 2)}\n`,
  ]);
  return Object.fromEntries(entries);
}

export function writeSchemas(): number {
  mkdirSync(`${claimsFolder}/schema`, { recursive: true });
  for (const [name, content] of Object.entries(schemaFiles())) writeFileSync(`${claimsFolder}/schema/${name}`, content);
  return 0;
}
