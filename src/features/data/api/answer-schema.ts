import { fullAddress } from '../../../address.ts';
import { toJsonSchema } from '../../../core/generate/json-schema.ts';
import { answers, schemaPath, type AnswerName } from './answers.ts';

const isAnswer = (name: string): name is AnswerName => Object.hasOwn(answers, name);

/** The JSON Schema of one kind of answer, as it is published; `undefined` where there is none of this name. */
export function answerSchema(name: string): object | undefined {
  if (!isAnswer(name)) return undefined;
  const { schema, title } = answers[name];
  const { $schema, ...rest } = toJsonSchema(schema, { reused: 'ref' });
  return { $schema, $id: fullAddress(schemaPath(name)), title, ...rest };
}
