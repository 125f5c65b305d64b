import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { JSONParser } from '@streamparser/json';
import { oneLine } from '../../core/reading/printable.ts';
import type { ExportItem } from './export-item.ts';

/** Where an export has its records, and what it says once for all of them. */
export interface JsonShape {
  records: readonly string[];
  single: string | undefined;
  shared: string | undefined;
}

interface JsonFile {
  name: string;
  location: string;
}

const headBytes = 64 * 1024;

/** The first sign of a file that is no blank, and the keys of the group it begins with, as far as its beginning shows. */
async function headOf(location: string): Promise<{ sign: string; keys: string[] }> {
  const file = await open(location);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
    return { sign: text.trimStart().charAt(0), keys: topKeys(text) };
  } finally {
    await file.close();
  }
}

function topKeys(text: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\.)*)"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && key !== undefined) keys.push(key);
  }
  return [...new Set(keys)].filter((key) => text.includes(`"${key}":`) || text.includes(`"${key}" :`));
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ');

/**
 * Reads the records of an export as they come: never the whole file. What stands once beside them is given to each under
 * its own key.
 */
export async function* readJson({ name, location }: JsonFile, shape: JsonShape): AsyncGenerator<ExportItem> {
  const { sign, keys } = await headOf(location);
  if (sign !== '{' && sign !== '[') {
    yield {
      place: name,
      fault: `It begins with "${oneLine(sign)}", so it is no JSON. allowed: a list, or a group with ${quoted(shape.records)}`,
    };
    return;
  }
  const isList = sign === '[';
  const whole = [shape.single, shape.shared].filter((key) => key !== undefined);
  const paths = isList
    ? ['$.*']
    : [...shape.records.map((key) => `$.${key}.*`), ...whole.map((key) => `$.${key}`)];
  let shared: unknown;
  let count = 0;
  let line = 1;
  let found: unknown[] = [];
  const parser = new JSONParser({ paths, keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    if (!isList && stack.length === 1 && key === shape.shared) shared = value;
    else found.push(value);
  };
  let wrong: Error | undefined;
  parser.onError = (error) => {
    wrong ??= error;
  };
  const take = (): ExportItem[] => {
    const records = found;
    found = [];
    return records.map((record) => {
      count += 1;
      const isGroup = typeof record === 'object' && record !== null && !Array.isArray(record);
      return {
        place: `${name}#${count}`,
        record:
          isGroup && shape.shared !== undefined && shared !== undefined
            ? { [shape.shared]: shared, ...record }
            : record,
      };
    });
  };
  try {
    for await (const chunk of createReadStream(location) as AsyncIterable<Buffer>) {
      parser.write(chunk);
      yield* take();
      if (wrong) break;
      for (const byte of chunk) if (byte === 0x0a) line += 1;
    }
    if (!wrong && !parser.isEnded) wrong = new Error('the file ends before its last bracket is closed');
  } catch (error) {
    wrong ??= error as Error;
  }
  yield* take();
  if (wrong)
    yield {
      place: `${name}:${line}`,
      fault: `The JSON is broken after record ${count}, from about this line on: ${oneLine(wrong.message)}.`,
    };
  else if (count === 0)
    yield {
      place: name,
      fault: `It has no records under ${quoted(shape.records.length > 0 ? shape.records : ['a list'])}; it has ${keys.length > 0 ? quoted(keys.slice(0, 12)) : 'nothing'}.`,
    };
}

/** Reads a file with one record a line; a line that is no JSON stops no other. */
export async function* readJsonLines({ name, location }: JsonFile): AsyncGenerator<ExportItem> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(location), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${name}:${number}`;
    try {
      yield { place, record: JSON.parse(line.replace(/^\uFEFF/, '')) as unknown };
    } catch (error) {
      yield { place, fault: `This line is no JSON: ${oneLine((error as Error).message)}.` };
    }
  }
}
