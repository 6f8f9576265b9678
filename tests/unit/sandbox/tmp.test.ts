import { test } from 'vitest';
import { generateScenario } from '/work/main/src/sim/sandbox/generateScenario';
import { checkScenario, parseScenario } from '/work/main/src/sim/scenario/parseScenario';
import { newGame } from '/work/main/src/sim/scenario/newGame';
import { ruleset } from '/work/main/src/content';
import { hashState } from '/work/main/src/sim/lib/hash';
test('x', () => {
  for (const [n,f] of [[30,3],[100,8],[200,16],[500,8],[1000,8],[1000,16]] as const) {
    const t=performance.now();
    const s=generateScenario({seed:'a'+n,systems:n,factions:f},ruleset);
    const t1=performance.now();
    const p=parseScenario(JSON.stringify(s),ruleset);
    const t2=performance.now();
    const g=newGame(s,{scenario:'sandbox',seed:'q',luck:'full',players:{}},ruleset);
    const t3=performance.now();
    console.log(n,f,s.factions.map(x=>x.id).join(' '),s.map.lanes.length, (s.map.lanes.length*2/n).toFixed(2), 'gen',(t1-t).toFixed(0),'parse',(t2-t1).toFixed(0),'new',(t3-t2).toFixed(0), hashState(g), JSON.stringify(s).length, Object.keys(g.ships).length, JSON.stringify(p.issues.slice(0,3)));
  }
});
