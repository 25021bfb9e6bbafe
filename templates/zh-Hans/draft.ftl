# The draft on the customer's computer: where it stays, what can go wrong with it, and several.

kept-here = 草稿只保存在这个浏览器里，别处没有。
kept-tab = 草稿保留到您关闭这个标签页为止。
kept-trouble = 这个浏览器不让助手保存草稿。关闭页面之前，请把您的回答存成文件。
kept-broken = 保存在这个浏览器里的一份草稿已经读不出来了。您可以重新开始，或者打开之前存好的文件。
kept-aside = 这份草稿在另一个窗口里也开着。为了不丢一个字，您在这里写的内容已另存为一份草稿。两份都在“开始”页。
kept-other = 这份草稿在另一个窗口里改过了。
kept-other-show = 看看那边写了什么
kept-other-mine = 接着用这边的
kept-gone = 这份草稿在另一个窗口里被删掉了。
kept-gone-keep = 留住这边的内容
kept-gone-let-go = 不要了
kept-close = 好的

drafts = 这台设备上的草稿
drafts-hint = 这台设备还有别人用吗？那写完以后，请把草稿从设备上删掉。
draft-nameless = 还没写公司
draft-open-here = 现在打开的就是这份
draft-changed = { $day }改过
draft-open = 打开
    .aloud = 打开：{ $draft }
draft-rename = 改名
    .aloud = 改名：{ $draft }
draft-rename-to = 新名称
draft-rename-done = 就用这个名称
draft-delete = 删除
    .aloud = 删除：{ $draft }
draft-delete-sure = 要把这份草稿从这台设备上删掉吗？删了不能恢复。
draft-delete-yes = 删掉
draft-no = 留着
draft-new = 新写一份
drafts-days = 草稿多久会自动删除
drafts-days-of = { $days }天没有改动
drafts-erase = 清空这台设备上的全部草稿
drafts-erase-sure = 助手保存在这个浏览器里的草稿会全部删掉，不能恢复。请先关掉其他打开着助手的标签页。您存成文件的不受影响。
drafts-erase-yes = 全部删掉
drafts-erased = 已全部删掉。
