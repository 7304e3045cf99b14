import Testing

@testable import Recognition

/// The bits and names of signs rest on the byte by which Swift tells the cases.
@Suite struct SignSetTests {
  @Test func thePlaceOfASignIsThatAmongAllCases() {
    #expect(Sign.allCases.map(\.place) == Array(Sign.allCases.indices))
    #expect(Sign.allCases.count <= 128)
  }

  @Test(arguments: Sign.allCases) func eachSignHasABitOfItsOwn(sign: Sign) {
    var set = SignSet([sign])
    #expect(Sign.allCases.filter(set.contains) == [sign])
    let isNew = set.insert(sign)
    #expect(!isNew)
  }
}
