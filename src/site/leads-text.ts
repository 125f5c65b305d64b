import { readFileSync } from 'node:fs';
import path from 'node:path';
import { topFiles } from '../core/reading/content-kinds.ts';
import { heldSite } from './held-site.ts';

/** The list of leads as it is written: whoever changes it needs its lines, which what was read of it has no more. */
export const leadsText = (): string =>
  readFileSync(path.join(heldSite().project.content.location, topFiles.leads), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
