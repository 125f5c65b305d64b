import type { Check, Found, OwnCheck } from './rule.ts';

export const emptyBody: OwnCheck = ({ body }) =>
  body.summary === ''
    ? [
        {
          line: Math.max(1, body.firstLine - 1),
          column: 1,
          message: 'There is no text below the front matter.',
          allowed: 'one paragraph in your own words, or more',
        },
      ]
    : [];

export const unknownPage: Check = ({ body }, { incidentIds }) =>
  body.links.flatMap(({ url, line, column }): Found[] => {
    const id = /^\/incidents\/([^/#?]+)\/?/.exec(url)?.[1];
    if (id === undefined || incidentIds.has(id)) return [];
    return [
      {
        line: line + body.firstLine - 1,
        column,
        message: `The link leads to the incident "${id}", which does not exist.`,
        allowed: 'the address of an incident of this collection',
      },
    ];
  });
