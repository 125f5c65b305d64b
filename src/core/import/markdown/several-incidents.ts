import type { Heading, Root } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { roleOf, type Role } from './words.ts';

/** A part of a write-up that tells of an incident of its own. */
export interface OwnIncident {
  name: string;
  line: number | undefined;
}

const telling: readonly (Role | undefined)[] = ['summary', 'impact', 'timeline', 'cause', 'resolution'];

interface Parent extends OwnIncident {
  depth: number;
  roles: Set<Role>;
}

/**
 * The parts of a write-up that each tell of an incident: headings of one level with names of their own below which sections
 * of the same sort come again, such as "Impact". Empty where the file tells of one incident.
 */
export function severalIncidents(tree: Root): OwnIncident[] {
  const parents: Parent[] = [];
  const open: Parent[] = [];
  for (const heading of tree.children.filter((node): node is Heading => node.type === 'heading')) {
    const name = plainText(heading);
    const role = roleOf(name);
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    if (role === undefined) {
      const parent = {
        name,
        depth: heading.depth,
        line: heading.position?.start.line,
        roles: new Set<Role>(),
      };
      parents.push(parent);
      open.push(parent);
    } else if (telling.includes(role)) open.at(-1)?.roles.add(role);
  }
  const isRepeated = ({ depth, roles }: Parent): boolean =>
    parents.filter((one) => one.depth === depth && [...one.roles].some((role) => roles.has(role))).length > 1;
  return parents.filter(isRepeated).map(({ name, line }) => ({ name, line }));
}
