import { defineConfig } from 'verihook';
import { harbour } from './provider.ts';

export default defineConfig({
  providers: { harbour: { provider: harbour, secretEnv: 'HARBOUR_SECRET' } },
});
