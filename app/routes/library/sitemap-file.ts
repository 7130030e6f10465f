export { loader } from './sitemap-file.server.ts'
