import type { Term } from './word.ts';

/**
 * What a figure measures. Reports are not here: they have a field of their own.
 *
 * `unit` is the usual unit, as a hint for the writer. Money is written in the currency of the source, by its
 * ISO 4217 code; `USD` stands for any of them.
 */
export const measures = {
  'people-affected': {
    label: 'People affected',
    definition: 'People who were hit, each counted once; people who could have been hit are not meant.',
    unit: 'people',
  },
  'users-daily': {
    label: 'Daily users',
    definition: 'People who use the service on an ordinary day, which says how many could have been hit.',
    unit: 'people',
  },
  customers: {
    label: 'Customers affected',
    definition:
      'Accounts, households, companies or other parties under contract that were hit; one may stand for many people.',
    unit: 'customers',
  },
  devices: {
    label: 'Devices affected',
    definition: 'Computers, phones, terminals or appliances that were hit.',
    unit: 'devices',
  },
  servers: {
    label: 'Servers affected',
    definition: "The operator's own hosts or instances that were hit.",
    unit: 'servers',
  },
  sites: {
    label: 'Sites affected',
    definition:
      'Websites, data centres, shops or other places that were hit; the method says which of them is counted.',
    unit: 'sites',
  },
  'services-affected': {
    label: 'Services affected',
    definition: 'Products or services that were hit, as the source counts them.',
    unit: 'services',
  },
  calls: {
    label: 'Calls failed',
    definition: 'Telephone calls, emergency calls among them, that did not get through.',
    unit: 'calls',
  },
  flights: {
    label: 'Flights affected',
    definition: 'Flights that were cancelled or late; the method says which of the two.',
    unit: 'flights',
  },
  'error-rate': {
    label: 'Error rate',
    definition: 'The share of requests that failed, at its highest or over the window given.',
    unit: '%',
  },
  'traffic-lost': {
    label: 'Traffic lost',
    definition: 'How far traffic fell below what was usual for the hour, as a share of it.',
    unit: '%',
  },
  'data-lost': {
    label: 'Data lost',
    definition: 'Data that could not be restored, as an amount, a share, or the stretch of time it covers.',
    unit: 'GB',
  },
  'revenue-per-hour': {
    label: 'Revenue per hour',
    definition: 'What the operator takes in during one hour, on average or at that time of the day.',
    unit: 'USD',
  },
  'revenue-lost': {
    label: 'Revenue lost',
    definition: 'Income the operator lost through the incident as a whole.',
    unit: 'USD',
  },
  'economic-cost': {
    label: 'Economic cost',
    definition: 'What the incident cost everybody, or a group beyond the operator, as someone estimates it.',
    unit: 'USD',
  },
  fine: {
    label: 'Fine or penalty',
    definition: 'Money that an authority or a court ordered the operator to pay.',
    unit: 'USD',
  },
  'share-price': {
    label: 'Share price change',
    definition:
      "Change of the price of the operator's share over the window given, which may have other reasons too.",
    unit: '%',
  },
  'market-value': {
    label: 'Market value change',
    definition: "Change of the value of all the operator's shares together over the window given.",
    unit: 'USD',
  },
  wealth: {
    label: 'Private wealth change',
    definition: 'Change of the estimated fortune of an owner over the window given.',
    unit: 'USD',
  },
} as const satisfies Record<string, Term & { unit: string }>;
/** The id of a measure, as written in `figures`. */
export type Measure = keyof typeof measures;
