// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@Suite("Distributions beside SciPy")
struct DistributionOracleTests {
  @Test("distribution functions and special functions are SciPy's")
  func functions() throws {
    let oracle = try Oracle("special-functions")
    let normal = NormalDistribution()
    try oracle.expect([-3, -1, 0, 1.5, 6].map(normal.cdf), "norm_cdf")
    try oracle.expect([1, 3].map(normal.survival), "norm_sf")
    try oracle.expect([StudentTDistribution(degreesOfFreedom: 5).cdf(2)], "t_cdf")
    try oracle.expect([FDistribution(numerator: 3, denominator: 20).survival(3.5)], "f_sf")
    try oracle.expect([ChiSquareDistribution(degreesOfFreedom: 3).survival(7.8)], "chi2_sf")
    try oracle.expect([0.025, 0.5, 0.975, 1e-10].map(normal.quantile), "norm_ppf")
    try oracle.expect([StudentTDistribution(degreesOfFreedom: 10).quantile(0.975)], "t_ppf")
    try oracle.expect(
      [BinomialDistribution(trials: 10, probability: 0.5).survival(7)],
      "binom_sf"
    )
    try oracle.expect([PoissonDistribution(mean: 2.5).pmf(3)], "poisson_pmf")
    try oracle.expect([0.5, 10.5, 100].map(SpecialFunctions.logGamma), "gammaln")
    try oracle.expect([SpecialFunctions.erf(0.5)], "erf")
    try oracle.expect([SpecialFunctions.digamma(1)], "digamma")
    try oracle.expect([SpecialFunctions.incompleteBeta(0.3, 2, 5)], "betainc")
  }

  @Test("upper tails keep their digits where 1 minus the lower tail has none")
  func tails() throws {
    let oracle = try Oracle("normal-tails")
    try oracle.expect([6, 10, 20].map(NormalDistribution().survival), "norm_sf")
    try oracle.expect([ChiSquareDistribution(degreesOfFreedom: 3).survival(200)], "chi2_sf")
    try oracle.expect([StudentTDistribution(degreesOfFreedom: 10).survival(40)], "t_sf")
  }
}
