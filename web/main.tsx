import './app/zod-without-eval.ts'

// Everything else comes behind it: chunks that are shared would be run before what is imported first.
void import('./start.tsx')
