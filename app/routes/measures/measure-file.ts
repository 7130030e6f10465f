export { loader } from './measure-file.server.ts'
