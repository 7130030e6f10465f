export { loader } from './brief-file.server.ts'
