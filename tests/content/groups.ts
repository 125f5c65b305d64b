/** Outages that are worth reading together, by the page that does it; as far as evidence was found. */
export const groups: [string, string[]][] = [
  [
    'networks-that-withdraw-themselves',
    [
      '2021-10-04-facebook-backbone',
      '2022-07-08-rogers',
      '2023-11-08-optus',
      '2022-06-21-cloudflare-bgp',
      '2020-07-17-cloudflare-backbone',
      '2016-04-11-gce-global-network',
      '2020-08-30-centurylink-flowspec',
    ],
  ],
  [
    'small-pushes-without-stages',
    [
      '2019-07-02-cloudflare-regex',
      '2021-06-08-fastly',
      '2024-07-19-crowdstrike',
      '2025-06-12-gcp-service-control',
      '2025-11-18-cloudflare-bot-file',
      '2025-10-29-azure-front-door',
      '2014-11-19-azure-storage',
      '2013-03-03-cloudflare-flowspec',
    ],
  ],
  [
    'checks-that-did-not-check',
    [
      '2021-10-04-facebook-backbone',
      '2016-04-11-gce-global-network',
      '2024-07-19-crowdstrike',
      '2020-10-01-tokyo-stock-exchange',
      '2021-03-15-azure-ad',
      '2017-01-31-gitlab-db',
      '2025-10-29-azure-front-door',
    ],
  ],
  [
    'recovery-slower-than-the-fault',
    [
      '2010-09-23-facebook-config-cache',
      '2011-04-21-aws-ebs',
      '2020-11-25-aws-kinesis',
      '2021-12-07-aws-internal-network',
      '2021-01-04-slack',
      '2022-02-22-slack',
      '2017-03-20-discord',
      '2017-03-16-square',
      '2025-06-12-gcp-service-control',
      '2025-10-20-aws-us-east-1',
      '2024-02-22-att-wireless',
      '2021-10-28-roblox',
    ],
  ],
  [
    'expiry-counters-and-calendars',
    [
      '2019-05-04-mozilla-addons',
      '2018-12-06-o2-ericsson',
      '2012-02-29-azure-leap-day',
      '2017-01-01-cloudflare-leap-second',
      '2023-10-04-cloudflare-1111',
      '2019-02-04-mandrill',
      '2021-05-16-github-int32',
      '2023-06-08-heroku',
    ],
  ],
  [
    'somebody-elses-system',
    [
      '2016-10-21-dyn',
      '2021-07-22-akamai-edge-dns',
      '2022-03-08-spotify',
      '2025-04-16-zoom-domain',
      '2023-11-02-cloudflare-control-plane',
      '2024-05-02-google-unisuper',
      '2017-02-28-aws-s3',
      '2020-11-25-aws-kinesis',
      '2021-12-07-aws-internal-network',
      '2025-10-20-aws-us-east-1',
      '2016-03-22-npm-left-pad',
      '2018-12-06-o2-ericsson',
    ],
  ],
  ['undisclosed-causes', ['2024-03-05-meta-login', '2024-12-11-meta', '2019-03-13-facebook']],
  [
    'big-bang-changes',
    [
      '2012-08-01-knight-capital',
      '2018-04-22-tsb',
      '2020-10-01-tokyo-stock-exchange',
      '2023-01-11-faa-notam',
      '2023-08-28-nats',
    ],
  ],
];

/** Pairs that are nearly one story told twice. */
export const twins: [string, string[]][] = [
  ['an-update-drops-the-routes', ['2023-03-08-datadog', '2025-06-10-heroku']],
  ['flowspec-twice', ['2013-03-03-cloudflare-flowspec', '2020-08-30-centurylink-flowspec']],
  ['a-borrowed-explanation', ['2010-09-23-facebook-config-cache', '2024-03-05-meta-login']],
  ['sunny-day-failures', ['2018-12-27-centurylink-911', '2024-02-22-att-wireless']],
  ['optus-twice', ['2023-11-08-optus', '2025-09-18-optus-triple-zero']],
];
