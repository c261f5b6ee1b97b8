import type { Line } from './line.ts'

/** How something came about. */
export const causes: readonly Line[] = [
  [
    'self-inflicted',
    'suicide killed_himself killed_herself took_his_own_life took_her_own_life',
    'murder murdered homicide foul_play killer strangled stabbed',
  ],
  [
    'deliberate',
    'deliberate deliberately intentional intentionally purpose targeted arson sabotage set_off arsonist arsonists on_purpose torched foul_play no_accident act_of_terror|terrorism|sabotage terrorist set_on_purpose vandalism vandals vandal had_been_cut set_alight_by foul-play act_of_vandalism tampered_with bomb|bombs_had|was|were_planted',
    'accident accidental accidentally mistake debris fault by_itself natural naturally unintentional tragic_accident by_mistake no_foul_play careless carelessness electrical_fault short_circuit gas_leak lightning came_down_by natural_causes snapped_under|in wear_and_tear metal_fatigue no_sign_of_foul|sabotage|arson no_reason_to_suspect nothing_suspicious not_suspicious no_deliberate_act excluded|ruled|out_any|a_deliberate',
  ],
  [
    'attacked',
    'attack bomb bombed torpedo missile explosive explosives sabotage shot_down saboteurs hackers cyberattack terrorist terrorists hit_by_a_missile|rocket|drone was_attacked suicide_bomber',
    'accident malfunction fault defect leak lightning technical mechanical gas_leak human_error pilot_error short_circuit electrical metal_fatigue mechanical_failure technical_fault|failure glitch faulty careless carelessness',
  ],
  ['planned', 'planned premeditated', 'spontaneous spontaneously unplanned random randomly'],
  ['provoked', 'provoked', 'unprovoked'],
  [
    'technical',
    'mechanical_failure|fault technical_failure|fault malfunction metal_fatigue faulty defective short_circuit equipment_failure software_bug|error defect',
    'human|pilot|operator|driver_error misread carelessness careless negligence negligent ~_own_mistake pressed_the_wrong ignored',
  ],
  [
    'political',
    'politically_motivated terrorism terrorist act_of_terror political_motive|motives extremist jihadist',
    'personal_grudge grudge domestic_dispute family_feud quarrel no_political|terrorist not_political|politically|terrorism|terrorist mental_illness ruled_out_terrorism|a_political_motive terrorism_was|has_ruled_out terrorism_has_been_ruled_out',
  ],
]
