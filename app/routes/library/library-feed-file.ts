export { loader } from './library-feed-file.server.ts'
