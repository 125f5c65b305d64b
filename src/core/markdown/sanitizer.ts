import { defaultSchema, type Options } from 'rehype-sanitize';
import { notePrefix } from './notes-and-tasks.ts';

const ofNote = new RegExp(`^${notePrefix}`);

/** What may stand in a text on a page. */
export const sanitizer: Options = {
  ...defaultSchema,
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'input',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'ariaLabel', ['id', ofNote]],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: [
      ['className', 'task-list-item'],
      ['id', ofNote],
    ],
    ol: [['className', 'contains-task-list']],
    section: [['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  // Only ids of footnotes pass, and those have a prefix that is none of ours.
  clobber: [],
  protocols: { href: ['https'] },
};
