# The mix notes, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = 安定类药加阿片类药
    .detail =
        两种都让呼吸变慢。
        纳洛酮只解阿片类药那部分。
        可能呼吸好，但还是不醒。
        这时，给过一剂就不要再给。

card-M1-none = 安定类药加阿片类药
    .detail =
        两种都让呼吸变慢。
        可能呼吸好，但还是不醒。
        盯住每次呼吸。
        慢或弱？翻成平躺，开始心肺复苏。

card-M2 = 安定类药加酒
    .detail = 两种都让呼吸变慢。家里没有办法解。侧躺，打电话，盯住每次呼吸。

card-M3 = 不是药店来的药片
    .detail = 假药条或假药片可能含芬太尼或尼秦类。就当有阿片类药来做。

card-M4 = 混有赛拉嗪或美托咪定
    .detail = 纳洛酮不会让他醒：目标是呼吸。皮肤可能发紫。几小时后发抖或呕吐？打电话，会要命。

card-M5 = 据你所知，只有安定类药片
    .detail = 你可能弄错。人不醒，或呼吸慢？也给纳洛酮。安定类药的解药只能在医院用。

card-M5-none = 据你所知，只有安定类药片
    .detail =
        你可能弄错。
        人不醒，或呼吸慢？步骤一样。
        安定类药的解药只能在医院用。

card-M6 = 长效阿片类药和药贴
    .detail = 美沙酮、药贴和缓释药片，药效比纳洛酮长。看着他几个小时。他必须去医院。

card-M7 = 混有可卡因或冰毒
    .detail =
        兴奋剂会掩盖用药过量，但药效先过去。
        很烫、很激动或胸痛？打电话，给他降温。

card-M8 = 其他让人犯困的药
    .detail = 安眠药、普瑞巴林和GHB也让呼吸变慢。就当混有阿片类药来做。

card-M9 = 天天用安定类药
    .detail = 危机过后，不要一下子停药。突然停药会引起抽搐。找医生慢慢减量。

card-M10 = 不止一种安定类药
    .detail = 剂量会叠加，呼吸可能停。步骤一样。叫不醒，就给纳洛酮。

card-M10-none = 不止一种安定类药
    .detail =
        剂量会叠加，呼吸可能停。
        步骤一样。
        盯住每次呼吸。

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = 两种都让呼吸变慢。纳洛酮只解阿片类药那部分。
    .do = 呼吸好但人不醒？不再给纳洛酮。
mix-M2 = 两种都让呼吸变慢。家里没有办法解。
    .do = 侧躺，打电话，盯住每次呼吸。
mix-M3 = 假药条或假药片可能含芬太尼或尼秦类。
    .do = 就当有阿片类药来做。
mix-M4 = 纳洛酮不会让他醒。皮肤可能发紫。
    .do = 目标是呼吸。几小时后发抖或呕吐？打电话，会要命。
mix-M5 = 你可能弄错。安定类药的解药只能在医院用。
    .do = 人不醒，或呼吸慢？也给纳洛酮。
mix-M6 = 美沙酮、药贴、缓释药片？药效比纳洛酮长。
    .do = 看着他几个小时。他必须去医院。
mix-M7 = 兴奋剂会掩盖用药过量，但药效先过去。
    .do = 很烫、很激动或胸痛？打电话，给他降温。
mix-M8 = 安眠药和GHB也让呼吸变慢。普瑞巴林也是。
    .do = 就当混有阿片类药来做。
mix-M9 = 突然停药会引起抽搐。
    .do = 危机过后，不要一下子停药。找医生慢慢减量。
mix-M10 = 剂量会叠加，呼吸可能停。
    .do = 步骤一样。叫不醒，就给纳洛酮。

## Drug names in the picker

drug-opioid = 阿片类药（海洛因、芬太尼、羟考酮、Percocet、美沙酮）
    .short = 阿片类药
drug-benzo = 安定类药（Klonopin/氯硝西泮、Xanax、安定Valium、Ativan、药条）
    .short = 安定类药
drug-alcohol = 酒
drug-street_pills = 不是药店来的药片
drug-stimulant = 可卡因或冰毒
drug-sleepy = 其他让人犯困的药
drug-long_acting = 药贴或美沙酮
drug-unknown = 不知道
