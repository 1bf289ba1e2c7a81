import { defineWxtModule } from 'wxt/modules';
import { baseMetaPath, basePath } from '../lib/claims/base-file';
import { loadPack } from '../scripts/claims/load';
import { packFiles } from '../scripts/claims/pack';

/** Builds the claim base from `assets/claims/` into the extension. */
export default defineWxtModule({
  name: 'claim-base',
  setup(wxt) {
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(basePath.slice(1), baseMetaPath.slice(1));
    });
    wxt.hook('build:publicAssets', (_, files) => {
      for (const [name, contents] of Object.entries(packFiles(loadPack()))) {
        files.push({ relativeDest: `claims/${name}`, contents });
      }
    });
  },
});
