# The wizard's words. A message is named after the field it asks for; dots become dashes.

kit = 投诉助手
back = 上一步
next = 下一步
menu = 第{ $number }步，共{ $all }步
here = 当前
choose = 请选择
look-here = 看这里
removed = 已去掉。
put-back = 放回来
list-full = 这里最多{ $most }条。请把一些合并起来。
finished = 信里会这样写
poor-is = 对方多半不理会
summary-problems = { $count ->
   *[other] 有{ $count }条回答这样写还用不了：
}
skip = 跳到正文
heard-letter = 现在信里写的是：

## The letter at the side

see-letter = 看看我的信
letter-will-grow = 您的{ $document }会在这里一点点写成
letter-so-far = 您的{ $document }（目前的内容）
legend-yours = 有下划线：您的话
legend-kit = 没有下划线：助手的话
legend-missing = 虚线：还没填
shown = 看哪一份
marks = 标出是谁的话
beside = 同时用{ $language }显示
    .hint = 助手的句子会用{ $language }再写一遍。您的话照原样，助手不翻译。
    .copy = 这份用{ $language }写，给您自己看，不要寄出去。

## How far each step is

state-start = 正在看示例
state-vent = 只给自己看，不写也行
state-chosen = { $count ->
   *[other] 写了{ $count }条
}
state-who = { $count ->
   *[other] { $count }个编号
}
state-happened = { $count ->
   *[other] { $count }件事
}
state-remedy = { $count ->
   *[other] { $count }个请求
}
state-check = 共{ $all }项，已写{ $done }项
state-tips = { $count ->
   *[other] { $count }条建议
}

## Steps: the title in the menu, the heading of the page, and what the page is for.

step-start = 开始
    .title = 说清哪里不对，好让对方改正
    .lead = 您讲发生了什么，助手帮您写成一封投诉信和一份通话稿。哪一格都可以空着。
step-chosen = 对方做得好的地方
    .title = 对方做得好的地方
    .lead = 先说一处对方做得好的地方，后面的话对方更听得进去。
    .good-is = 对方听得进去
    .good = “有一点我一直很认可：每次调整垃圾清运时间，贵单位都会提前通知。”
    .poor = “我真不知道自己为什么还要忍你们。”
step-who = 双方是谁
    .title = 双方是谁
    .lead = 能在记录里查到您、能联系上您，对方才能答复。
    .good-is = 对方好处理
    .good = “客户号KD-4471-2208。给我发邮件最方便。”
    .poor = “我是谁，你们心里清楚。”
step-happened = 事情经过
    .title = 事情经过
    .lead = 一次说一件，按先后来，让不在场的人也能看懂、能核对。
    .good-is = 对方好处理
    .good = “10月12日，我在家等了一整天，师傅没有来。”
    .poor = “你们的人从来不露面。”
step-feel = 我的感受
    .title = 我的感受
    .lead = 有多生气就说多生气，只说自己：“我感到……”这句话，谁也没法反驳。
    .good-is = 对方听得进去
    .good = “我在家等了一整天，也没人回电话，我感到很生气。”
    .poor = “你们每次都答应得好好的，从来不兑现。”
step-remedy = 怎样才算解决
    .title = 怎样才算解决
    .lead = 想要什么就说出来。不说清楚，让对方去猜，得到的往往更少。
    .good-is = 对方好处理
    .good = “一周内派师傅上门，并赔偿我一天的误工费260元。”
    .poor = “必须给我解决，不然没完。”
step-check = 核对并导出
    .title = 核对并导出
    .lead = 把自己当成看信的人，读一遍。然后就可以寄了。

## Start

keep = 草稿怎么保存？
keep-here = 保存在这个浏览器里
keep-tab = 关闭这个标签页就删掉
where = 草稿只保存在这个浏览器里。页面开着的时候，助手只是临时处理您写的内容，不会另外记下来，也不会传给别人。如果这台设备还有别人用，请选“关闭这个标签页就删掉”。
take = 您需要哪些文件？
take-both = 两样都要
take-letter = 投诉信
take-script = 通话稿
way-on = 接着写我的草稿
    .hint = { $company }
    .hint-nameless = 您之前写的都还在。
way-on-example = 接着看示例
    .hint = 投诉{ $company }的一个虚构例子，随便改。
way-steps = 一步一步来
    .hint = 六页，每页都很短。
way-short = 简短版
    .hint = 五个问题。
way-story = 用自己的话讲
    .hint = 打字、粘贴或者口述。
way-vent = 先出出气
    .hint = 只给自己看，不保存。
start-open = 打开存过的文件
start-file = 助手存的文件：complaint.json，或者自己留存的PDF
start-example = 看一个示例
    .hint = 一个虚构的投诉，每一格都填好了。里面什么都可以改。
example-missed-broadband = 约好修宽带，师傅没来
example-missed-vaccination = 约好打疫苗，白跑一趟
replace = 要打开这个，替换现在的草稿吗？只要这个浏览器能存草稿，您原来那份仍会留在这一页的草稿列表里。不放心的话，请先存一份。
    .yes = 打开这个
    .no = 继续写我的草稿
interface = 页面的语言
language = 信的语言
country = 信寄到哪个国家或地区
# $language is named in the language of the pages.
write-in = 请用{ $language }填写，这样看信的人才看得懂。助手不翻译。

## What they do well

topic = 是哪方面的事
topic-missed_appointment = 约好了没人来
topic-late_delivery = 送货晚了
topic-faulty_goods = 商品有质量问题
topic-billing = 账单和收费
topic-contract_cancellation = 退订或解除合同
topic-travel_disruption = 出行出了问题
topic-public_service = 政府或公共服务
topic-poor_service = 服务不好
topic-other = 其他
prompt-company = 您当初为什么选这家？很多人会想到：
    .name = 他们记得我，一见面就叫得出我的名字。
    .listen = 我说话，他们会认真听。
    .quick = 办事快，待人和气，又不过分热情。
    .welcome = 每次去都觉得很亲切。
    .own-up = 做错了，他们会承认。
    .extra = 他们总会多替我想一步。
    .quirk = 一个只有我自己才懂的理由。
prompt-council = 对方最近有什么做得好的地方？没有就空着。
    .street = 我住的地方：路灯修好了，公园很干净。
    .you = 我自己：通知写得清楚，手续办得顺利。
    .people = 有人认真听我说，或者给我回了电话。
    .quirk = 一个只有我自己才懂的理由。
warm-up = 想不起来？先热热身
    .back = 想三个您会常去的地方，每个地方您最喜欢的是什么。
    .never = 再想想哪些地方您再也不会去。您会发现，写后面这张单子的时候劲头大得多。
    .notice = 看信的人一整天看到的都是后面那种话。从前一张单子里挑一样说，对方就愿意看下去。
appreciations = 对方做得好的地方
    .add = 再添加一条
    .remove = 去掉这条
appreciations-text = 有一点我一直很认可：……
    .placeholder = 每次停网检修之前，贵公司都会发短信通知我
appreciations-lead_in = 用这条开头
opening = 怎么开头
opening-appreciation = 先说我认可的地方
    .hint = 对方先看到您的善意。
opening-long_customer = 先说我是老客户
    .hint = 不夸也不贬，还是客气的。
opening-facts = 直接说事
    .hint = 如果有人受伤、去世，遭到歧视，或者有危险，夸奖就不合适了。

## Who

company = 您要投诉谁
company-name = 公司或单位的名称
company-kind = 对方是
company-kind-company = 公司或商家
company-kind-public_body = 政府部门或公共机构
company-sector = 哪一类服务
company-sector-general = 其他服务
company-sector-banking = 银行或保险
company-sector-telecom = 电话和宽带
company-sector-energy = 供电和燃气
company-sector-water = 自来水
company-sector-air = 航空
company-sector-rail = 铁路
company-sector-post = 邮政和快递
company-sector-housing = 住房和物业
company-sector-public = 政府或公共服务
company-sector-online = 网购
company-references = 客户号、订单号或工单号
    .add = 再添加一个编号
    .remove = 去掉这个编号
company-references-label = 什么编号
    .placeholder = 客户号
company-references-value = 号码
    .placeholder = KD-4471-2208
company-reach = 往哪里写信、打电话
company-more = 更多：部门、联系人、是哪方面的事
company-department = 部门
    .placeholder = 客户服务部
company-contact_name = 对方的联系人
company-address = 对方的地址
company-email = 对方的邮箱
company-phone = 对方的电话
customer = 您是谁
customer-more = 更多：您的名字怎么念，答复时要注意什么
spelled = 您可以这样说清每个字：
customer-name = 您的姓名
customer-name_hint = 怎么念
    .hint = 打电话时用
    .placeholder = 单念shàn，和善良的善同音
customer-spelling_hint = 您平时怎么说明是哪几个字
customer-address = 您的地址
customer-email = 您的邮箱
customer-phone = 您的电话
customer-reply_by = 希望对方怎么答复
customer-reply_by-email = 发邮件
customer-reply_by-post = 寄信
customer-reply_by-phone = 打电话
customer-reply_by-any = 都可以
customer-needs = 答复您的时候，对方该知道什么
    .hint = 比如字要大、需要翻译、上午不方便接电话
on_behalf_of = 我是替别人写的
    .hint = 写当事人经历的事，写您自己的感受。
on_behalf_of-name = 当事人的姓名
on_behalf_of-relationship = 当事人是您的什么人
    .placeholder = 我的母亲
on_behalf_of-authority = 代写的依据
    .hint = 谁同意的，或者有什么委托手续
    .placeholder = 她委托我办理，并签了一份委托书。

## How I feel

i_statements = 我的感受
    .add = 再添加一种感受
    .remove = 去掉这条
i_statements-feeling = 我感到……
    .placeholder = 委屈
feeling-other = 别的词
i_statements-when = 当时发生了什么
    .placeholder = 我在家等了一整天也没有人来
i_statements-because = ……因为……
    .placeholder = 我少了一天的工资
i_statements-request = 我希望怎样
    .placeholder = 我希望得到一个解释
impact = 除了钱，这件事还影响了您哪些方面
    .hint = 时间、心情、身体、工作

## What would put it right

remedy = 怎样才算解决
remedy-sought = 我的请求
    .why = 一次说一件对方能答应的事：谁来做什么；涉及钱的，写上多少。
    .add = 再添加一个请求
    .remove = 去掉这个
remedy-sought-text = 对方该做什么
    .placeholder = 一周内派师傅上门，时间先和我约好
remedy-sought-kind = 类型
remedy-sought-amount = 金额
    .placeholder = 260.00
remedy-sought-amount-amount = 金额
    .placeholder = 260.00
remedy-sought-amount-currency = 货币
remedy-kind-repair = 维修
remedy-kind-replacement = 更换
remedy-kind-refund = 退款
remedy-kind-compensation = 赔偿
remedy-kind-correction = 更正错误
remedy-kind-delivery = 送货
remedy-kind-cancellation = 取消
remedy-kind-explanation = 解释原因
remedy-kind-apology = 道歉
remedy-kind-payment_plan = 分期付款
remedy-kind-goodwill = 适当补偿
remedy-kind-change_of_practice = 改进做法
remedy-kind-other = 其他
remedy-respond_by = 答复期限
    .by-when = 希望哪天之前答复
    .why = 定了日期，“尽快”就不会一直拖下去。一般是14天。
offer-days = 给对方{ $days }天
remedy-acceptable = 退一步，我也可以接受
    .hint = 打电话时，对方说“办不了”再用。不勾选就不会写进信里：一旦写进信里，对方就只会给这么多。
    .empty = 还没有退一步的办法。
    .add = 添加一个退一步的办法
    .remove = 去掉这个
remedy-acceptable-text = 对方可以怎么做
    .placeholder = 减免我一个月的宽带费
remedy-acceptable-kind = 类型
remedy-acceptable-amount = 金额
    .placeholder = 99.00
remedy-acceptable-amount-amount = 金额
    .placeholder = 99.00
remedy-acceptable-amount-currency = 货币
remedy-acceptable-in_letter = 也写进信里
remedy-minimum = 我的底线
    .hint = 单独放在通话稿最后一页，绝不写进信里
    .title = 只给您自己看

## Holds

hold-card_number-mask = 只留最后四位
hold-card_number-dismiss = 这不是银行卡号
hold-secret-mask = 隐藏
hold-secret-dismiss = 这不是密码
