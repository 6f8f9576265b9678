import type { Temperament } from '../sim';
import { byId } from './byId';

/**
 * How computer players lean, each figure from 0 to 100; 50 is even.
 * @source invented
 */
export const temperaments = byId<Temperament>([
  { id: 'even', aggression: 50, caution: 50, expansion: 50, science: 50, trade: 50, stealth: 50 },
  {
    id: 'conqueror',
    aggression: 80,
    caution: 30,
    expansion: 70,
    science: 35,
    trade: 30,
    stealth: 45,
  },
  { id: 'house', aggression: 70, caution: 35, expansion: 60, science: 40, trade: 35, stealth: 60 },
  { id: 'legate', aggression: 55, caution: 60, expansion: 60, science: 55, trade: 55, stealth: 55 },
  { id: 'broker', aggression: 25, caution: 75, expansion: 35, science: 50, trade: 75, stealth: 40 },
  {
    id: 'reformer',
    aggression: 15,
    caution: 70,
    expansion: 30,
    science: 85,
    trade: 60,
    stealth: 35,
  },
  {
    id: 'emperor',
    aggression: 75,
    caution: 40,
    expansion: 75,
    science: 55,
    trade: 40,
    stealth: 30,
  },
  { id: 'rebel', aggression: 65, caution: 60, expansion: 40, science: 50, trade: 30, stealth: 85 },
  {
    id: 'praetor',
    aggression: 45,
    caution: 75,
    expansion: 45,
    science: 55,
    trade: 30,
    stealth: 90,
  },
  { id: 'trader', aggression: 15, caution: 70, expansion: 45, science: 45, trade: 95, stealth: 40 },
  { id: 'raider', aggression: 65, caution: 55, expansion: 40, science: 25, trade: 55, stealth: 65 },
  { id: 'hermit', aggression: 30, caution: 80, expansion: 35, science: 50, trade: 25, stealth: 50 },
  {
    id: 'scholar',
    aggression: 15,
    caution: 70,
    expansion: 35,
    science: 95,
    trade: 55,
    stealth: 40,
  },
  { id: 'hive', aggression: 100, caution: 0, expansion: 70, science: 30, trade: 0, stealth: 0 },
]);
