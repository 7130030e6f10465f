export { loader } from './round-archive-file.server.ts'
