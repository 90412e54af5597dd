# The terminal: what its commands say. Machine words such as the keys of --json are not translated.

## Outlines

outline-mark-alone = a rating without a touchpoint; write the touchpoint before it
outline-heading-alone = a heading without a text; write the name of the stage after it, or remove it
outline-stages = there are more than { $most } stages; split the outline
outline-touchpoints = there are more than { $most } touchpoints; split the outline
