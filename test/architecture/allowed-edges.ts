/**
 * Which room may import from which. ARCHITECTURE.md prints the same table. `server/content` and the like stand for
 * their whole wing; a wing may always import from itself unless `rooms` says more.
 */
export const allowedEdges: Readonly<Record<string, readonly string[]>> = {
  stats: [],
  texts: [],
  domain: ['stats'],
  charts: ['domain', 'stats', 'texts'],
  server: ['charts', 'domain', 'stats', 'texts'],
  'app/ui': ['app/addresses', 'app/theme', 'charts', 'domain', 'stats', 'texts'],
  'app/enhance': [],
  'app/addresses': [],
  'app/entry': ['app/addresses', 'domain', 'server', 'texts'],
  'app/routes': [
    'app/addresses',
    'app/entry',
    'app/theme',
    'app/ui',
    'charts',
    'domain',
    'server',
    'stats',
    'texts',
  ],
  'app/root': ['app/addresses', 'app/entry', 'app/theme', 'app/ui', 'domain', 'texts'],
  cli: ['domain', 'server', 'texts'],
}

/** Rooms that nobody outside themselves imports. */
export const closedRooms: readonly string[] = ['app/routes', 'scripts', 'test', 'bench', 'cli']
