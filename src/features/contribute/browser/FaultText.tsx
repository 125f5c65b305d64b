import { faultParts } from '../../../core/report/fault-parts.ts';
import type { Problem } from '../../../core/problem.ts';

const labels = { allowed: 'Allowed: ', write: 'Write: ', meant: '' } as const;

const severityNames = { error: 'To fix', warning: 'To look at', hint: 'Hint' } as const;

/** What is wrong, what is allowed and what to write, in the words of `npm run check`. */
export function FaultText({ problem }: { problem: Problem }) {
  return (
    <>
      {faultParts(problem).map(({ kind, text }) =>
        kind === 'message' ? (
          <p>
            <span class="status">{severityNames[problem.severity]}</span> {text}
          </p>
        ) : (
          <p class="quiet">
            {labels[kind]}
            {kind === 'allowed' ? text : <code>{text}</code>}
          </p>
        ),
      )}
    </>
  );
}
