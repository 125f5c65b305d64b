import { expect, it } from 'vitest';
import { InOrder } from './in-order.ts';

const task = () => {
  const end: { with: (answer: number) => void } = { with: () => undefined };
  const promise = new Promise<number>((resolve) => (end.with = resolve));
  return { promise, end };
};

it('hands answers on in the order of the tasks, and lets no more be open than it may', async () => {
  const answers: number[] = [];
  const inOrder = new InOrder<number>(3, (answer) => answers.push(answer));
  const [first, second, third] = [task(), task(), task()];
  await inOrder.add(first.promise);
  await inOrder.add(second.promise);
  second.end.with(2);
  let isTaken = false;
  const added = inOrder.add(third.promise).then(() => (isTaken = true));
  await Promise.resolve();
  expect({ answers, isTaken }).toEqual({ answers: [], isTaken: false });
  first.end.with(1);
  await added;
  expect(answers).toEqual([1]);
  third.end.with(3);
  await inOrder.finish();
  expect(answers).toEqual([1, 2, 3]);
});

it('rejects as the task does whose turn it is', async () => {
  const inOrder = new InOrder<number>(9, () => undefined);
  await inOrder.add(Promise.reject(new Error('the disk is full')));
  await expect(inOrder.finish()).rejects.toThrow('the disk is full');
});
