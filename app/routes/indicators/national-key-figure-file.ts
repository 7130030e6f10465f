export { loader } from './key-figure-file.server.ts'
