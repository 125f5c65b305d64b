/**
 * The reader of YAML asks the environment for a variable of its own at every token, and Node asks the system each time:
 * in a worker of tests that takes as long as the reading itself. A plain object answers at once, and is handed on to
 * processes as before.
 */
process.env = { ...process.env };
