import { archiveFile } from './archive-file.server.ts'

export const loader = archiveFile(({ code }) => ({ kind: 'organisation', code: code! }))
