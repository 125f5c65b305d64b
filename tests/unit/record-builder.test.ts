import { expect, it } from 'vitest';
import { IncidentRecordSchema } from '../../schemas/record.ts';
import { claim, figure, record, report } from '../builders/record.ts';

it('builds records of the published form', () => {
  const built = record({ reports: { entries: [report()] }, figures: [figure()], claims: [claim()] });
  expect(IncidentRecordSchema.parse(built)).toEqual(built);
});
