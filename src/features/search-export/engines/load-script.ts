interface Script {
  label: string;
  /** Where the engine is asked unless URL says otherwise. */
  url: string;
  /** What AUTH holds, as a header of a request, such as `Authorization: $AUTH`. */
  header: string;
  /** Commands of a POSIX shell, which may call `send` like curl and find what came back in `answer`. */
  body: string;
}

/** A script for any POSIX shell with curl that loads an export; it stops at the first thing that is refused. */
export const loadScript = ({ label, url, header, body }: Script): string => `#!/bin/sh
# Loads the incidents into ${label}: sh load.sh
# URL is where it is asked, INDEX what the incidents are called there, AUTH what is sent as "${header}".
# An index of that name that is there already is refused and stays as it is.
set -eu
cd "$(dirname "$0")"
URL=\${URL:-${url}}
INDEX=\${INDEX:-incidents}

send() {
  if [ -n "\${AUTH:-}" ]; then set -- -H "${header}" "$@"; fi
  answer=$(curl --silent --show-error --fail-with-body "$@") || { echo "$answer" >&2; exit 1; }
}

${body.trim()}
echo "Loaded into $INDEX."
`;
