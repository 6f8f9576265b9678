import { expect, it, vi } from 'vitest';
vi.mock('../../src/ai/computerTurn', () => ({ computerTurn: () => ({ orders: {}, viewHashes: {} }) }));
import { proofGame, proofNames } from '../support/proofGames';
import { campaign } from '../support/campaign';
import { invariants } from '../support/invariants';
import { fileText } from '../../src/sim';
for (const hand of ['random','computer'] as const) for (const name of proofNames) it(`${name} ${hand}`, () => {
  const proof = proofGame(name, 'smoke');
  const start = performance.now();
  const played = campaign(proof, hand);
  const orders: Record<string, number> = {}; const events: Record<string, number> = {}; const problems: Record<string,[number,string]> = {};
  let file: any; let invMs = 0; let lapsed: Record<string, number> = {};
  for (let t = 0; t < 30; t++) {
    const { value } = played.next();
    file = value.file;
    for (const given of Object.values(value.orders)) for (const { order } of given) orders[order.type] = (orders[order.type] ?? 0) + 1;
    for (const e of value.events) { events[e.type] = (events[e.type] ?? 0) + 1; if (e.type==='orderLapsed') lapsed[e.order.type+' '+e.refusal.code] = (lapsed[e.order.type+' '+e.refusal.code]??0)+1; }
    const s = performance.now();
    for (const p of invariants(value.game, proof.rules)) { const k = p.replace(/^turn \d+: /,'').replace(/[a-z_]+:[a-z_]+:\d+/g,'#').replace(/\d+/g,'N'); problems[k] ??= [0,p]; problems[k][0]++; }
    invMs += performance.now() - s;
  }
  console.log(name, hand, Math.round(performance.now() - start), 'ms, inv', Math.round(invMs), 'text', fileText(file).length, JSON.stringify(orders), JSON.stringify(events), JSON.stringify(lapsed), JSON.stringify(Object.values(problems).slice(0,25), null, 1));
  expect(1).toBe(1);
}, 120000);
