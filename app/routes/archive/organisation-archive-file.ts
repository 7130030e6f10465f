export { loader } from './organisation-archive-file.server.ts'
