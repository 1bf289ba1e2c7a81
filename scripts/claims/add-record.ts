import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Document, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Text, Wordings } from '../../lib/claims/record.ts';
import { print } from './yaml-style.ts';

/** A record on its way into the files. */
export interface Draft {
  /** File name without folder and ending. */
  readonly file: string;
  /** Given for an occasion that has no file yet. */
  readonly occasion: Text | null;
  readonly record: { readonly id: string; readonly saidOn: string; readonly speaker: string } & Record<string, unknown>;
  readonly wordings: Wordings;
}

/** Writes the record into the file of its occasion and its wordings beside; both are made where they are missing. */
export function addRecord(folder: string, { file, occasion, record, wordings }: Draft): void {
  edit(`${folder}/occasions/${file}.yaml`, 'occasion', (document) => {
    if (!document.has('records')) {
      document.contents = document.createNode({
        occasion,
        saidOn: record.saidOn,
        speaker: record.speaker,
        records: [],
      }) as YAMLMap;
      (document.get('records') as YAMLSeq).flow = false;
    }
    const inherited = ['saidOn', 'speaker'].filter((field) => document.get(field) === record[field]);
    const own = Object.fromEntries(Object.entries(record).filter(([field]) => !inherited.includes(field)));
    (document.get('records') as YAMLSeq).add(document.createNode(own));
  });
  edit(`${folder}/wordings/${file}.yaml`, 'wordings', (document) => {
    document.set(record.id, document.createNode({ ...wordings, near: { en: [], zh: [] } }));
  });
}

function edit(path: string, schema: string, change: (document: Document) => void): void {
  const document: Document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : empty(schema);
  change(document);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, print(document));
}

function empty(schema: string): Document {
  const document = new Document({});
  document.commentBefore = ` yaml-language-server: $schema=../schema/${schema}.json`;
  return document;
}
