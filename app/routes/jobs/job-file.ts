export { loader } from './job-file.server.ts'
