import { schemaVersion } from '../../../../../schemas/record.ts';
import { collection } from '../../../../site/corpus.ts';

export const getStaticPaths = () => [...collection.records.keys()].map((id) => ({ params: { id } }));

/** One record in its long form; withdrawn ones and drafts too, which say what they are. */
export const GET = ({ params }: { params: { id: string } }): Response =>
  Response.json({
    schemaVersion,
    licence: collection.site.licence,
    incident: collection.records.get(params.id),
  });
