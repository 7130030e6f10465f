import { archiveFile } from './archive-file.server.ts'

export const loader = archiveFile(({ round }) => ({ kind: 'programme', slug: round! }))
