/** Lets a few tasks run at once, and hands their answers on one by one in the order in which the tasks began. */
export class InOrder<Answer> {
  readonly #most: number;
  readonly #onAnswer: (answer: Answer) => void;
  readonly #open: Promise<Answer>[] = [];

  /** @param most how many tasks may be open; whoever adds one more waits for the oldest. */
  constructor(most: number, onAnswer: (answer: Answer) => void) {
    this.#most = most;
    this.#onAnswer = onAnswer;
  }

  /** Rejects with what the oldest task rejects with, if it is the one that is waited for. */
  async add(task: Promise<Answer>): Promise<void> {
    // Its turn to be waited for comes later; until then a rejection is not one that nobody handles.
    task.catch(() => undefined);
    this.#open.push(task);
    if (this.#open.length >= this.#most) await this.#takeOldest();
  }

  /** Waits for all tasks. */
  async finish(): Promise<void> {
    while (this.#open.length > 0) await this.#takeOldest();
  }

  async #takeOldest(): Promise<void> {
    const oldest = this.#open.shift();
    if (oldest) this.#onAnswer(await oldest);
  }
}
