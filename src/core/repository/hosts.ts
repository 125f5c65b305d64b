/** What a host of repositories offers at which address; in braces stands what is filled in. */
export interface RepositoryHost {
  label: string;
  /** Domains of the host itself; whoever runs its software elsewhere says so in site.yml. */
  domains: readonly string[];
  /** The editor of a file; at a line, where the host has such an address. */
  edit: string;
  editLine?: string;
  /** The commits that changed a file. */
  history: string;
  /** A new issue; left out where the host has none. */
  report?: string;
  /** The editor of a new file, or the folder that it is put into; and what fills in its text where the host takes that. */
  create: string;
  createText?: string;
  /** Where several files are dropped at once, and whoever may not write gets a branch of their own. */
  upload?: string;
}

/** The software that repositories are served by, by its word in site.yml. */
export const repositoryHosts = {
  github: {
    label: 'GitHub',
    domains: ['github.com'],
    edit: '{repository}/edit/{branch}/{path}',
    editLine: '{repository}/edit/{branch}/{path}#L{line}',
    history: '{repository}/commits/{branch}/{path}',
    report: '{repository}/issues/new?template=report-an-error.yml&title={title}&record={id}',
    create: '{repository}/new/{branch}?filename={path}',
    createText: '&value={text}',
    upload: '{repository}/upload/{branch}',
  },
  gitlab: {
    label: 'GitLab',
    domains: ['gitlab.com'],
    edit: '{repository}/-/edit/{branch}/{path}',
    editLine: '{repository}/-/edit/{branch}/{path}#L{line}',
    history: '{repository}/-/commits/{branch}/{path}',
    report: '{repository}/-/issues/new?issue[title]={title}',
    create: '{repository}/-/new/{branch}?file_name={path}',
  },
  gitea: {
    label: 'Gitea',
    domains: ['gitea.com', 'codeberg.org'],
    edit: '{repository}/_edit/{branch}/{path}',
    history: '{repository}/commits/branch/{branch}/{path}',
    report: '{repository}/issues/new?title={title}',
    create: '{repository}/_new/{branch}/?filename={path}',
    createText: '&value={text}',
    upload: '{repository}/_upload/{branch}/',
  },
  bitbucket: {
    label: 'Bitbucket',
    domains: ['bitbucket.org'],
    edit: '{repository}/src/{branch}/{path}?mode=edit&spa=0&at={branch}',
    history: '{repository}/history-node/{branch}/{path}',
    create: '{repository}/src/{branch}/',
  },
} as const satisfies Record<string, RepositoryHost>;
export type HostWord = keyof typeof repositoryHosts;
