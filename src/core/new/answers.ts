/** A document behind the record. Kind and title are needed where it is not the only one. */
export interface SourceAnswer {
  url: string;
  kind?: string;
  title?: string;
}

/** A value with the positions of the sources that say so; without positions, all of them. */
export interface Sourced {
  value: string;
  sources?: readonly number[];
}

export interface NewService {
  id: string;
  name: string;
  kind: string;
  /** Id of its owner; left out where nobody knows. */
  organization?: string;
}

export interface NewOrganization {
  id: string;
  name: string;
}

/** All that a new record is made of, each value read and found right by itself. */
export interface Answers {
  title: string;
  date: string;
  slug: string;
  /** Ids, of new services too. */
  services: readonly string[];
  /** Who operated it, where the services do not say. */
  organization?: string;
  cause: Sourced;
  sources: readonly SourceAnswer[];
  duration?: Sourced;
  reports?: Sourced;
  text?: string;
  /** Fields that the team has of its own, by key; what they may be is said by `check`. */
  own?: Readonly<Record<string, string>>;
  newServices: readonly NewService[];
  newOrganizations: readonly NewOrganization[];
}
