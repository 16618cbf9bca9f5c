import type { StoryReport } from "./traits.ts"

const report = (id: string, published: string, title: string, text: string): StoryReport => ({
  id,
  published,
  title,
  text,
})

/** Reports that we wrote: a ferry that ran aground, told by three. */
export const FERRY: readonly StoryReport[] = [
  report(
    "ferry-1",
    "2026-03-09",
    "Ferry Corrie Belle runs aground off Skarness",
    "The ferry Corrie Belle ran aground off Skarness on Monday with 143 people on board, the Skarness lifeboat station said. Nobody was hurt. Captain Ivo Marten told passengers that the steering had failed.",
  ),
  report(
    "ferry-2",
    "2026-03-10",
    "143 taken off grounded Skarness ferry",
    "All 143 passengers of the Corrie Belle were taken off by lifeboat after the ferry struck a sandbank near Skarness on Monday evening. Her captain, Ivo Marten, spoke of a fault in the steering gear.",
  ),
  report(
    "ferry-3",
    "2026-03-10",
    "Steering blamed as ferry grounds",
    "Captain Ivo Marten blames the steering of the Corrie Belle for Monday's grounding at Skarness. The lifeboat crews brought 143 passengers ashore; the ferry floated off with the tide.",
  ),
]

/** A fire at a mill, told by three. */
export const MILL_FIRE: readonly StoryReport[] = [
  report(
    "mill-1",
    "2026-03-09",
    "Fire guts Oldbrook mill",
    "A fire gutted the disused mill at Oldbrook on Sunday night. Fire chief Lena Varga said that 40 firefighters with nine engines fought the blaze until morning, and that the roof had fallen in.",
  ),
  report(
    "mill-2",
    "2026-03-09",
    "Roof of old mill falls in after blaze",
    "The roof of Oldbrook mill fell in early on Monday after a blaze that nine fire engines could not stop. Lena Varga, the fire chief of Oldbrook, said 40 firefighters had been there since Sunday night.",
  ),
  report(
    "mill-3",
    "2026-03-10",
    "Oldbrook mill fire was set, chief believes",
    "Fire chief Lena Varga believes that the blaze that gutted the mill in Oldbrook on Sunday was set. Her 40 firefighters and nine engines could not save the roof, she said.",
  ),
]

/** Another fire in the same days, at a harbour, told by two. */
export const HARBOUR_FIRE: readonly StoryReport[] = [
  report(
    "harbour-1",
    "2026-03-10",
    "Warehouse burns in Port Tessel",
    "A warehouse burned down in the harbour of Port Tessel on Tuesday morning. Fire chief Oskar Brandl said that 65 firefighters had fought the blaze, and that tyres were stored there by Hallam Freight.",
  ),
  report(
    "harbour-2",
    "2026-03-10",
    "Tyres feed harbour blaze",
    "Tyres fed a blaze at Hallam Freight's warehouse in Port Tessel harbour on Tuesday, fire chief Oskar Brandl said. His 65 firefighters let it burn down.",
  ),
]

export const ALL: readonly StoryReport[] = [...FERRY, ...MILL_FIRE, ...HARBOUR_FIRE]
