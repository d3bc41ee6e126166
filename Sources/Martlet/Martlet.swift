// SPDX-License-Identifier: Apache-2.0

@_exported public import MartletCharts
@_exported public import MartletLearning
@_exported public import MartletNumerics
@_exported public import MartletTables
@_exported public import MartletText
