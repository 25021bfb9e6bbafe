# Step 3, what happened: facts, their picture, evidence, and the log of calls.

card-done = 好了

## Facts

timeline = 事情经过
    .empty = **还没有内容。** 从事情开始的那天写起，或者先写您记得最清楚的。顺序由助手来排。
    .add-first = 添加第一件事
    .add = 再添加一件事
    .remove = 去掉这件事
    .new = 新的一件事
timeline-date = 日期
timeline-time = 时间
    .placeholder = 09:20
timeline-what = 发生了什么
    .placeholder = 我在家等了一整天，师傅没有来。
timeline-spoke_to = 您找了谁
    .placeholder = 客服小陈
timeline-promised = 对方答应了什么
    .placeholder = 当天回电话
timeline-cost = 费用
    .add = 费用
timeline-cost-amount = 金额
    .placeholder = 96.00
timeline-cost-currency = 货币
timeline-cost-kind = 这笔钱是
    .apart = 已付：您自己花的钱。被收取：对方收了、您认为不该收的钱。损失：误工费、白白耽误的一天。
timeline-cost-kind-paid = 已付
timeline-cost-kind-charged = 被收取
timeline-cost-kind-lost = 损失
timeline-evidence = 凭证
    .add = 凭证
    .hint = 能证明这件事的东西
    .placeholder = 从清单里选
timeline-evidence-new = 新凭证：是什么？（编号会是{ $id }）
timeline-totals = 目前合计：{ $totals }

# What a closed card shows in a second line.
timeline-told-who = { $who }答应：{ $promised }
timeline-told = 对方答应：{ $promised }
timeline-spoken = 找了{ $who }
timeline-proved = 凭证{ $ids }

## The picture

timeline-picture = 每件事的日期，以及中间隔了多久
timeline-today = 今天
timeline-later = 过了{ $span }：
span-days = { $count }天
span-months = { $count }个月
span-years = { $count }年
timeline-undated = 还没有日期：{ $facts }

summary = 用一句话说清是什么事
    .hint = 写在信的标题里，打电话时先说
    .placeholder = 10月12日修宽带的师傅没上门，家里断网至今

## Evidence

evidence = 您的凭证
    .hint = 照片、聊天记录、账单。给每份编个号，写每件事时就能注明是哪一份。
    .empty = **还没有内容。** 先写手边有的：一条短信、一张账单、一张照片。
    .add-first = 添加一份凭证
    .add = 再添加一份
    .remove = 去掉
evidence-id = 凭证编号
evidence-title = 是什么
    .placeholder = 确认上门时间的短信

## Calls and messages

contacts = 通话和消息
    .hint = 打过电话、发过消息以后，把对方说的记在这里。
    .count = { $count ->
       *[other] 记了{ $count }条
    }
    .empty = **还没有记录。** 每次打完电话，记下是谁、说了什么。
    .add-first = 添加一次通话或消息
    .add = 再添加一次
    .remove = 去掉这条记录
    .new = 新的通话或消息
contacts-date = 日期
contacts-time = 时间
    .placeholder = 14:05
contacts-channel = 什么方式
    .placeholder = 电话
contacts-person = 和谁
    .placeholder = 客服小陈
contacts-reference = 对方给的编号
contacts-said = 说了什么
contacts-promised = 答应了什么
contacts-promised_by = 哪天之前
contacts-outcome = 后来怎么样
