import { notRead } from './not-known.ts';
import type { PhrasedWord } from './word.ts';

/** Who or what noticed the outage first. One or more. */
export const detections = {
  monitoring: {
    label: 'Monitoring',
    phrase: 'its own monitoring',
    definition: "An alert or an automatic check of the operator's own.",
    example: 'The error-rate alert went off two minutes after the deployment and paged the engineer on call.',
    counterExample:
      'A person saw it on a dashboard, without an alert: staff; a monitor of someone else: outside.',
  },
  staff: {
    label: 'Staff',
    phrase: 'its staff',
    definition: "People of the operator's who noticed it at work, without an alert.",
    example: 'The engineer who ran the command saw the wrong host name on the screen.',
    counterExample: 'An alert told them: monitoring.',
  },
  users: {
    label: 'Users',
    phrase: 'users',
    definition: 'Users or customers who reported it: support tickets, calls, posts.',
    example: 'The first the operator heard of it was a run of tickets about failed log-ins.',
    counterExample: 'A newspaper or a third-party monitor wrote about it: outside.',
  },
  outside: {
    label: 'Outside observers',
    phrase: 'outside observers',
    definition: 'Somebody who is neither user nor supplier: a third-party monitor, the press, a researcher.',
    example: 'A network measurement company asked whether the missing routes were intended.',
    counterExample: 'Customers of the service: users; the company whose component failed: supplier.',
  },
  supplier: {
    label: 'Supplier',
    phrase: 'a supplier',
    definition: 'The provider of something the service depends on told the operator.',
    example: 'The hosting provider announced that it had lost power in one of its rooms.',
    counterExample: "The operator's own alert showed that the supplier's part had failed: monitoring.",
  },
  ...notRead('how it was noticed', {
    unknown: 'The account begins with the repair.',
    undisclosed: 'The post-mortem gives the minute of the fault and of the repair, and nothing between.',
  }),
} as const satisfies Record<string, PhrasedWord>;

/** The id of a way in which it was noticed, as written in `response.detectedBy`. */
export type Detection = keyof typeof detections;
