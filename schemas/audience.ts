/** Who may read something: everybody, or the team alone. */
export const audiences = {
  public: { definition: 'Everybody may read it.' },
  internal: { definition: 'The team alone: a site that is built with --audience public leaves it out.' },
} as const;
export type Audience = keyof typeof audiences;
