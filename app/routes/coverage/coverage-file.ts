export { loader } from './coverage-file.server.ts'
