import { test } from 'vitest';
import { ruleset } from '../../../src/content';
import * as sim from '../../../src/sim';
import { nodeCodec } from '../../../src/cli/nodeCodec';
test('x', async () => {
  for (const [n,f] of [[60,4],[200,8],[1000,8]] as const) {
    const s=sim.generateScenario({seed:'a'+n,systems:n,factions:f},ruleset);
    let {file,game}=sim.startFile(s,{scenario:'sandbox',seed:'q',luck:'full',players:{}},ruleset,'t');
    const t=performance.now();
    for(let i=0;i<12;i++){ const r=sim.resolveTurn(game,{},ruleset); game=r.game; file=sim.appendTurn(file,{},game);}
    const t1=performance.now();
    const bytes=await sim.encode(file,nodeCodec);
    const t2=performance.now();
    const d=await sim.decode(bytes,ruleset,nodeCodec);
    const t3=performance.now();
    console.log(n,f,s.factions.map(x=>x.id).join(' '),'turn',((t1-t)/12).toFixed(1),'encode',(t2-t1).toFixed(0),bytes.length,sim.fileText(file).length,'decode',(t3-t2).toFixed(0),'issues' in d?JSON.stringify(d.issues.slice(0,5)):JSON.stringify(sim.verify(d.file,ruleset)));
  }
});
